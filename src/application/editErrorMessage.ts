/** Sentences for what is wrong with an edit, for the resolvers. */
export { editErrorText as editErrorMessage } from '../messages/editErrorText.js';
