/** The pages of questionnaires: for who sends them out, and for who answers. */
@NullMarked
package nl.getrouw.inquiry.ui;

import org.jspecify.annotations.NullMarked;
