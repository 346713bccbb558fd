package nl.getrouw.kernel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {

  @Test
  void theFileHoldsEveryRowAndNothingThatASpreadsheetWouldRun() {
    DataTable table =
        new DataTable(
            List.of("Team", "Score"),
            List.of(List.of("Wilgenhof", "3,2"), List.of("=HYPERLINK(1)", "-1,5")));

    assertThat(table.csv())
        .isEqualTo("\uFEFFTeam;Score\r\nWilgenhof;3,2\r\n'=HYPERLINK(1);-1,5\r\n");
  }
}
