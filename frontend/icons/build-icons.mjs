/*
 * Builds the icon sprite src/main/resources/META-INF/resources/icons/getrouw.svg from Lucide.
 *
 *   npm install --prefix target/icons lucide-static@1.62.0
 *   node frontend/icons/build-icons.mjs
 *
 * Add a name below, run it again, commit the sprite. Symbols keep Lucide's names; they draw with currentColor and leave the
 * stroke width to the page, as <vaadin-icon src="icons/getrouw.svg" symbol="ear"> expects.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = {
  navigation: `sun house network clipboard-list list-checks sticky-notes gallery-vertical-end graduation-cap messages-square
    message-circle-heart chart-spline list-todo blocks euro milestone scale notebook-pen library calendar-days file-text settings-2`,
  roles: 'user-round users-round flag clipboard-pen ticket mic-vocal shield-user',
  voices: 'speech message-circle feather folder-open eye',
  ingredients: 'handshake ear umbrella sprout door-open route building-2',
  themes: 'sunrise signature star ship-wheel shield',
  states: `hand cloud-check cloud-upload shield-check eye-off lock lock-open circle-check circle-dashed circle-x ban wifi-off unplug
    door-closed coffee hourglass timer info circle-help bell bookmark heart archive award`,
  acts: `plus minus check x pencil trash-2 copy download upload search filter share-2 link external-link printer play
    refresh-cw rotate-ccw undo-2 redo-2 save send mail key-round log-in log-out history keyboard qr-code volume-2 paperclip camera
    mouse-pointer-click square-pen user-plus user-minus user-cog file-down file-up file-spreadsheet file-plus git-compare-arrows`,
  cards: `coffee phone smile image ear door-open armchair hand-helping calendar-heart circle-check heart-handshake mountain footprints
    life-buoy music luggage thumbs-up gem id-card lightbulb toy-brick camera ear-off sprout sun alarm-clock palette sparkles trees
    book-open heart hammer signpost biceps-flexed key-round hand-heart scroll-text turtle message-circle-question-mark hand house
    flame eye users cloud-lightning leaf octagon-pause moon-star shuffle`,
  screen: `menu ellipsis ellipsis-vertical arrow-left arrow-right arrow-up arrow-down arrow-up-down chevron-left chevron-right
    chevron-up chevron-down chevrons-up-down moon monitor languages table table-2 layout-list panel-right map-pin calendar
    calendar-plus clock target lightbulb book-open quote tag layers database activity trending-up users`,
};

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const lucide = join(root, 'target', 'icons', 'node_modules', 'lucide-static');
const resources = join(root, 'src', 'main', 'resources', 'META-INF', 'resources', 'icons');

const names = [...new Set(Object.values(NAMES).join(' ').split(/\s+/))].sort();
const { version } = JSON.parse(readFileSync(join(lucide, 'package.json'), 'utf8'));

/** One Lucide file as a symbol: the shapes as they are, the drawing attributes once on the symbol. */
function symbol(name) {
  const svg = readFileSync(join(lucide, 'icons', `${name}.svg`), 'utf8');
  const shapes = svg.match(/<svg[^>]*>(.*)<\/svg>/s)[1].trim().replace(/\s*\n\s*/g, '');
  return (
    `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" ` +
    `stroke-linejoin="round">${shapes}</symbol>`
  );
}

writeFileSync(
  join(resources, 'getrouw.svg'),
  `<!-- Icons: Lucide ${version} (https://lucide.dev), ISC and MIT licence, see LICENSE.txt. Built by frontend/icons/build-icons.mjs. -->
<svg xmlns="http://www.w3.org/2000/svg">
${names.map(symbol).join('\n')}
</svg>
`,
);
writeFileSync(
  join(resources, 'LICENSE.txt'),
  `The icons in getrouw.svg come from Lucide ${version} (npm lucide-static). mark.svg and favicon.svg are Getrouw's own.\n\n` +
    readFileSync(join(lucide, 'LICENSE'), 'utf8'),
);
console.log(`${names.length} icons`);
