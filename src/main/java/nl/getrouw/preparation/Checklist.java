package nl.getrouw.preparation;

import java.util.List;

/**
 * The checklist of an audit, first due first.
 *
 * @param mayArrange whether the reader ticks off, adds and changes
 */
public record Checklist(List<Task> tasks, boolean mayArrange) {

  public Checklist {
    tasks = List.copyOf(tasks);
  }

  public int done() {
    return (int) tasks.stream().filter(Task::isDone).count();
  }
}
