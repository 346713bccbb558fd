/**
 * What other programmes may read, below {@code /api/v1}: keys with a scope and an end, the same
 * figures as the pages show, as JSON and as CSV. The contract is {@code api/openapi.yaml}.
 */
@NullMarked
package nl.getrouw.api;

import org.jspecify.annotations.NullMarked;
