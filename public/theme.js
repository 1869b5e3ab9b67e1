// Sets the reader's choice of colours before the first paint; blocking on purpose, and as small as can be.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's setting holds.
}
