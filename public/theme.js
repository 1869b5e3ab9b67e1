// Sets the reader's choice of colours and says that scripts run, before the first paint; blocking on purpose, and as small
// as can be.
document.documentElement.dataset.scripts = 'on';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's setting holds.
}
