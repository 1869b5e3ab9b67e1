import { kindsInOrder } from '../view/kinds.ts';
import { spokenKinds } from '../view/spoken.ts';

/** Says of each note who else has its sentence, among the reports that are shown. */
export function sayNotes(article: Element): void {
  const outlets = outletsOf(article);
  for (const heard of article.querySelectorAll('summary .heard')) {
    const shown = heard.closest('summary')?.querySelectorAll<HTMLElement>(SHOWN) ?? [];
    const cells = [...shown].flatMap(({ classList, dataset }) => {
      const kind = kindsInOrder.find((one) => one === dataset['kind']);
      const report = { outlet: outlets.get(dataset['r'] ?? '') ?? '' };
      return kind ? [{ kind, report, isCalledOut: classList.contains('called') }] : [];
    });
    heard.textContent = cells.length > 0 ? spokenKinds(cells) : 'in no report that is shown';
  }
}

const SHOWN = '.cells > [data-kind]:not([data-off])';

/** Outlets by their places in the rail. */
function outletsOf(article: Element): Map<string, string> {
  const boxes = article.querySelectorAll<HTMLElement>('input[name=outlet]');
  return new Map([...boxes].map(({ dataset }) => [dataset['r'] ?? '', dataset['outlet'] ?? '']));
}
