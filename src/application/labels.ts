/** Labels of codes, for the rooms that may not know `messages/`. */
export { label as labelOf } from '../messages/label.js';
