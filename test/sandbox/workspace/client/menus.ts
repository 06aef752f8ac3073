/** Menus close on Escape, on a click elsewhere, and when another one opens. */
export function startMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const closeAll = (but?: HTMLDetailsElement) => {
    for (const menu of menus) if (menu !== but) menu.open = false;
  };
  for (const menu of menus) {
    menu.addEventListener('toggle', () => menu.open && closeAll(menu));
  }
  document.addEventListener('click', (event) => {
    const inside = menus.find((menu) => menu.contains(event.target as Node));
    closeAll(inside);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = menus.find((menu) => menu.open);
    closeAll();
    open?.querySelector('summary')?.focus();
  });
}
