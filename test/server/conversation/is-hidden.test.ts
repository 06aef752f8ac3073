import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../server/conversation/html-to-text.ts';

const readBy = (attributes: string): string =>
  htmlToText(`<p>seen <span ${attributes}>secret</span></p>`).text;

describe('Text that a reader does not see', () => {
  it.each([
    'hidden',
    'hidden="until-found"',
    'style="display:none"',
    'style="DISPLAY : NONE"',
    'style="display:none !important"',
    'style="display:none!important;display:block"',
    'style="color:red;display:none;margin:0"',
    'style="dis/* x */play:/**/none"',
    'style="visibility:hidden"',
    'style="visibility:collapse"',
    'style="mso-hide:all"',
    'style="opacity:0"',
    'style="opacity:0.0"',
    'style="opacity:.0"',
    'style="opacity:0%"',
    'style="opacity:.05"',
    'style="opacity:7%"',
    'style="color:hsl(0, 0%, 100%)"',
    'style="color:hsla(120 50% 50% / 0)"',
    'style="color:oklch(99% 0.01 20)"',
    'style="-webkit-text-fill-color:transparent"',
    'style="position:absolute;left:-999em"',
    'style="text-indent:-100%"',
    'style="zoom:0.01"',
    'style="transform:scale(0.01)"',
    'style="filter:opacity(0)"',
    'style="font-size:0"',
    'style="font-size:0px"',
    'style="font-size:0.0em"',
    'style="font-size:1px"',
    'style="font-size:.5pt"',
    'style="font:0/0 a"',
    'style="font:italic 0px Arial"',
    'style="height:0;overflow:hidden"',
    'style="max-height:0px;overflow:hidden"',
    'style="width:0;overflow:hidden"',
    'style="width:1px;height:1px;overflow:hidden"',
    'style="max-width:0;overflow-x:clip"',
    'style="text-indent:-9999px"',
    'style="position:absolute;left:-9999px"',
    'style="position:fixed;top:-5000px"',
    'style="margin-left:-9999px"',
    'style="clip:rect(0,0,0,0);position:absolute"',
    'style="clip-path:inset(50%)"',
    'style="transform:scale(0)"',
    'style="transform:translateX(-99999px)"',
    'style="content-visibility:hidden"',
    'style="color:transparent"',
    'style="color:rgba(0,0,0,0)"',
    'style="color:rgb(0 0 0 / 0%)"',
    'style="color:#0000"',
    'style="color:#12345600"',
    'style="color:white"',
    'style="color:#fff"',
    'style="color:#FFFFFF"',
    'style="color:#fefefe"',
    'style="color:rgb(255,255,255)"',
    'style="color:rgb(100%,100%,100%)"',
    'style="color:rgb(254 253 255)"',
    'style="color:white;background:#fff"',
    'style="color:#336699;background-color:#336699"',
    'style="color:#336699;background:#346698 none"',
    'style="color:red;background:red"',
    'style="background-color:black"',
    'style="color:red;background:#f00"',
    'style="background:navy;color:#000080"',
    'style="color:whitesmoke"',
    'style="display:none;display:foo"',
    'style="visibility:hidden;visibility:no"',
    'style="display:n\\6fne"',
    'style="dis\\70 lay:none"',
    'style="height:0;overflow:auto"',
    'style="margin:0 0 0 -9999px"',
  ])('is left out: %s', (attributes) => {
    expect(readBy(attributes)).toBe('seen');
  });

  it.each([
    ['by the colour of a font element', '<font color="#ffffff">secret</font>'],
    [
      'by the paper of a table cell',
      '<table><tr><td bgcolor="#222222"><font color="#222222">secret</font></td></tr></table>',
    ],
    [
      'by ink and paper from different elements',
      '<div style="background:#123456"><b style="color:#123456">secret</b></div>',
    ],
    [
      'by an element further out',
      '<div style="display:none"><p style="display:block"><b>secret</b></p></div>',
    ],
    [
      'by a faded element further out',
      '<div style="opacity:0"><p style="opacity:1">secret</p></div>',
    ],
    [
      'by a size further out that this one only halves',
      '<div style="font-size:0"><p style="font-size:2em">secret</p></div>',
    ],
    ['in a closed dialog', '<dialog>secret</dialog>'],
    ['in what a browser shows only without sound', '<audio>secret</audio>'],
    ['in proposals for a field', '<datalist><option>secret</option></datalist>'],
    ['by a colour taken over', '<div style="color:#fff"><p style="color:inherit">secret</p></div>'],
  ])('is left out: hidden %s', (_how, html) => {
    expect(htmlToText(`seen ${html}`).text).toBe('seen');
  });
});

describe('Text that a reader does see', () => {
  it.each([
    'style=""',
    'style="display"',
    'style="display:"',
    'style="display:inline-block"',
    'style="display:none;display:block"',
    'style="font-size:"',
    'style="font-size:12px"',
    'style="font-size:0.8em"',
    'style="font-size:x-small"',
    'style="font-size:10px"',
    'style="font:12px/1.5 Arial"',
    'style="font:bold 10pt Arial"',
    'style="opacity:0.5"',
    'style="opacity:.15"',
    'style="color:hsl(0 60% 40%)"',
    'style="color:oklch(40% 0.1 20)"',
    'style="visibility:visible"',
    'style="height:0"',
    'style="width:0"',
    'style="max-width:0"',
    'style="width:0.5in;overflow:hidden"',
    'style="height:100px;overflow:hidden"',
    'style="max-width:600px;overflow:hidden"',
    'style="overflow:hidden"',
    'style="text-indent:-18pt"',
    'style="margin-left:-4px"',
    'style="margin:0 -4px 12px 100px"',
    'style="display:none;display:inline-flex"',
    'style="left:-9999px"',
    'style="position:absolute;left:-5px"',
    'style="line-height:0"',
    'style="color:#333"',
    'style="color:#eee"',
    'style="color:inherit"',
    'style="color:windowtext"',
    'style="color:red"',
    'style="color:rgba(0,0,0,0.87)"',
    'style="color:white;background:#0a7"',
    'style="color:#fff;background-color:navy"',
    'style="color:white;background:red"',
    'style="color:#fff;background:url(x.png)"',
    'style="color:#fff;background-image:linear-gradient(red,blue)"',
    'style="background:transparent"',
    'style="background-color:white"',
    'style="background-color:rgba(0,0,0,0)"',
    'style="mso-hide:none"',
    'style="border:none;outline:0;padding:0;margin:0"',
    'aria-hidden="true"',
    'class="hidden"',
    'title="display:none"',
  ])('is kept: %s', (attributes) => {
    expect(readBy(attributes)).toBe('seen secret');
  });

  it.each([
    [
      'a newsletter whose cells set the size to nothing and the text sets it back',
      '<td style="font-size:0px;padding:10px"><div style="font-size:13px;color:#000">seen</div></td>',
    ],
    [
      'a white button on a coloured cell',
      '<td bgcolor="#1f73b7"><a href="#" style="color:#ffffff">seen</a></td>',
    ],
    [
      'a white heading on a dark banner',
      '<div style="background-color:#03363d"><h1 style="color:white">seen</h1></div>',
    ],
    [
      'a cell with a picture behind it',
      '<td background="banner.png"><p style="color:#fff">seen</p></td>',
    ],
    [
      'a visible part of what is invisible',
      '<div style="visibility:hidden"><b style="visibility:visible">seen</b></div>',
    ],
    [
      'a link, which has its own colour',
      '<div style="color:#fff"><a href="https://x.example">seen</a></div>',
    ],
    [
      'black in a white part of a black page',
      '<div style="background:#000"><div style="background:#fff">seen</div></div>',
    ],
    ['an open dialog', '<dialog open>seen</dialog>'],
    ['a colour set back', '<div style="color:#fff"><p style="color:red">seen</p></div>'],
  ])('is kept: %s', (_what, html) => {
    expect(htmlToText(`<table><tr>${html}</tr></table>`).text).toBe('seen');
  });
});
