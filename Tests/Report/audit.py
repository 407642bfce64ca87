"""What is asked inside the page: each a JavaScript expression that gives what is wrong, or an empty list."""

# Where the focus is, whether the strip hides it, and whether it shows.
FOCUS = """(() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  const strip = document.querySelector('.strip');
  const bottom = getComputedStyle(strip).position === 'sticky' ? strip.getBoundingClientRect().bottom : 0;
  const style = getComputedStyle(at);
  return {
    what: at.tagName + (at.className && typeof at.className === 'string' ? '.' + at.className.split(' ')[0] : ''),
    text: at.textContent.slice(0, 40),
    hidden: !strip.contains(at) && !at.matches('.skip') && box.height > 0 && box.bottom <= bottom + 2,
    outlined: at === document.body || style.outlineStyle !== 'none' || style.boxShadow !== 'none',
  };
})()"""

# Controls below 24 by 24; links within text are excepted (WCAG 2.5.8).
SMALL_TARGETS = """[...document.querySelectorAll(
    'button, select, input, summary, a.chip, a.cell, nav a, .bars a')].filter(control => {
  const box = control.getBoundingClientRect();
  return control.checkVisibility() && box.width > 0 && (box.height < 23.9 || box.width < 23.9);
}).map(control => `${control.tagName}.${control.className} ${control.textContent.slice(0, 20)} `
  + JSON.stringify(control.getBoundingClientRect().toJSON()))"""

# Landmarks, headings in order, captions, scopes, unique ids, pictures with names.
STRUCTURE = """(() => {
  const wrong = [];
  const all = selector => [...document.querySelectorAll(selector)];
  if (all('h1').length !== 1) wrong.push('not one h1');
  if (all('main').length !== 1 || all('nav[aria-label]').length < 1) wrong.push('landmarks');
  let level = 1;
  for (const heading of all('h1, h2, h3, h4')) {
    const now = Number(heading.tagName[1]);
    if (now > level + 1) wrong.push('heading skips a level: ' + heading.textContent);
    level = now;
  }
  for (const table of all('table')) if (!table.caption?.textContent.trim()) wrong.push('table without caption');
  for (const cell of all('th')) if (!cell.scope) wrong.push('th without scope: ' + cell.textContent);
  const ids = all('[id]').map(one => one.id);
  for (const id of new Set(ids.filter((one, n) => ids.indexOf(one) !== n))) wrong.push('id twice: ' + id);
  for (const picture of all('svg')) {
    const isNamed = picture.querySelector(':scope > title') || picture.getAttribute('aria-label');
    if (picture.getAttribute('aria-hidden') !== 'true' && !(picture.getAttribute('role') && isNamed)) {
      wrong.push('picture without name: ' + picture.outerHTML.slice(0, 80));
    }
  }
  for (const link of all('a[href^="#"]')) {
    const [anchor] = decodeURIComponent(link.getAttribute('href').slice(1)).split('?');
    if (!document.getElementById(anchor) && !/^(entity-|F-)/.test(anchor)) wrong.push('dead link: #' + anchor);
  }
  for (const name of all('[aria-labelledby], [aria-describedby]')) {
    for (const id of (name.getAttribute('aria-labelledby') ?? name.getAttribute('aria-describedby')).split(' ')) {
      if (!document.getElementById(id)) wrong.push('no such name: ' + id);
    }
  }
  return wrong;
})()"""

# Elements that stick out of a narrow window, outside of what scrolls by itself.
SPILLS = """[...document.querySelectorAll('body *')].filter(one =>
    one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, nav, svg, .skip'))
  .map(one => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`)"""

# Text against what lies beneath it: 4.5, or 3 where it is large.
CONTRAST = """(() => {
  const parse = colour => (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const part = value => { const v = value / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
  const ground = one => {
    for (let at = one; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] === undefined || colour[3] > 0.99) return colour;
    }
    return parse(getComputedStyle(document.body).backgroundColor);
  };
  const below = [];
  let least = 99;
  for (const one of document.querySelectorAll('body *:not(script, style, noscript, option, svg, svg *)')) {
    const hasText = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (!hasText || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const found = ratio(parse(style.color), ground(one));
    least = Math.min(least, found);
    if (found < needed) below.push(`${one.tagName}.${one.className} "${one.textContent.slice(0, 25)}" ${found.toFixed(2)}`);
  }
  for (const text of document.querySelectorAll('svg.tiers text, svg.flow text')) {
    const box = text.closest('.node')?.querySelector('rect, path');
    const fill = box ? getComputedStyle(box).fill : null;
    const under = fill && fill !== 'none' ? parse(fill) : ground(text.closest('figure'));
    const found = ratio(parse(getComputedStyle(text).fill), under);
    least = Math.min(least, found);
    if (found < 4.5) below.push(`text "${text.textContent.slice(0, 25)}" ${found.toFixed(2)}`);
  }
  return { below, least };
})()"""
