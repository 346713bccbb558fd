package nl.getrouw.preparation;

import nl.getrouw.audit.Visit;

/** A task of somebody's checklists that is not done. */
public record MyTask(Visit visit, Task task) {}
