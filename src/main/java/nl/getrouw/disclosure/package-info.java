/**
 * What may be told of a group without telling about a person: the one mechanism for small groups
 * (measurement rules, 5). Repositories and services ask it before a figure leaves them, so that
 * screen, export, report and API cannot differ.
 */
@NullMarked
package nl.getrouw.disclosure;

import org.jspecify.annotations.NullMarked;
