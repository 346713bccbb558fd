package nl.getrouw.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.FinishedAudit.AgreedRating;
import nl.getrouw.exchange.ScoreFile.Row;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;

/**
 * Puts the rows of a file together to audits: those of one team, moment and date are one audit.
 * Every fault is kept with its place.
 */
final class AuditCollector {

  /** Before this day nobody measured model fidelity with an instrument that is known here. */
  static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,6}");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+[.,][0-9]+");
  private static final int REASON_AT_MOST = 1000;

  private final Instrument instrument;
  private final ImportChoices choices;
  private final LocalDate today;
  private final List<CellFault> faults;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  private record Key(String team, AuditMoment moment, LocalDate date) {}

  private static final class Group {
    private final Row first;
    private final AuditKind kind;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, AgreedRating> agreed = new LinkedHashMap<>();

    Group(Row first, AuditKind kind) {
      this.first = first;
      this.kind = kind;
    }
  }

  AuditCollector(
      Instrument instrument, ImportChoices choices, LocalDate today, List<CellFault> faults) {
    this.instrument = instrument;
    this.choices = choices;
    this.today = today;
    this.faults = faults;
    instrument.items().forEach(item -> items.put(item.code(), item));
  }

  /** The audits in the order of the file; complete and fit to be stored if there is no fault. */
  List<AuditInFile> collect(ScoreFile file) {
    file.rows().forEach(this::take);
    if (faults.isEmpty()) {
      groups.values().forEach(this::requireComplete);
    }
    List<AuditInFile> audits = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            audits.add(
                new AuditInFile(
                    group.first,
                    group.first.text(Column.TEAM),
                    key.moment(),
                    key.date(),
                    group.kind,
                    group.agreed)));
    return audits;
  }

  private void take(Row row) {
    Optional<Group> group = group(row);
    Optional<Item> item = item(row);
    if (group.isPresent() && item.isPresent()) {
      Row earlier = group.get().rows.putIfAbsent(item.get().code(), row);
      if (earlier != null) {
        add(row.fault(Column.ITEM, "exchange.fault.itemTwice", item.get().code(), earlier.line()));
        return;
      }
    }
    item.flatMap(known -> agreed(row, known))
        .ifPresent(
            agreed -> group.ifPresent(into -> into.agreed.put(row.text(Column.ITEM), agreed)));
  }

  private Optional<Group> group(Row row) {
    String team = row.text(Column.TEAM);
    if (team.isEmpty()) {
      add(row.fault(Column.TEAM, "exchange.fault.teamMissing"));
    }
    Optional<AuditMoment> moment = moment(row);
    Optional<LocalDate> date = date(row);
    Optional<AuditKind> kind = kind(row);
    if (team.isEmpty() || moment.isEmpty() || date.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    Key key = new Key(Words.folded(team), moment.get(), date.get());
    Group group = groups.computeIfAbsent(key, _ -> new Group(row, kind.get()));
    if (group.kind != kind.get()) {
      add(row.fault(Column.KIND, "exchange.fault.kindDiffers", group.first.line()));
    }
    return Optional.of(group);
  }

  private Optional<AuditMoment> moment(Row row) {
    String text = row.text(Column.MOMENT);
    if (text.isEmpty()) {
      return Optional.of(choices.moment());
    }
    Optional<AuditMoment> moment = Words.moment(text);
    if (moment.isEmpty()) {
      add(row.fault(Column.MOMENT, "exchange.fault.moment", text));
    }
    return moment;
  }

  private Optional<AuditKind> kind(Row row) {
    String text = row.text(Column.KIND);
    if (text.isEmpty()) {
      return Optional.of(choices.kind());
    }
    Optional<AuditKind> kind = Words.kind(text);
    if (kind.isEmpty()) {
      add(row.fault(Column.KIND, "exchange.fault.kind", text));
    }
    return kind;
  }

  private Optional<LocalDate> date(Row row) {
    String text = row.text(Column.DATE);
    if (text.isEmpty()) {
      return Optional.of(choices.date());
    }
    Optional<LocalDate> date = Words.date(text);
    if (date.isEmpty()) {
      add(row.fault(Column.DATE, "exchange.fault.date", text));
    } else if (date.get().isAfter(today) || date.get().isBefore(EARLIEST)) {
      add(row.fault(Column.DATE, "exchange.fault.dateOutside", text));
      return Optional.empty();
    }
    return date;
  }

  private Optional<Item> item(Row row) {
    String code = row.text(Column.ITEM);
    Optional<Item> item = Optional.ofNullable(items.get(code));
    if (code.isEmpty()) {
      add(row.fault(Column.ITEM, "exchange.fault.itemMissing"));
    } else if (item.isEmpty()) {
      add(row.fault(Column.ITEM, "exchange.fault.itemUnknown", code));
    }
    return item;
  }

  private Optional<AgreedRating> agreed(Row row, Item item) {
    String reason = row.text(Column.REASON);
    if (reason.length() > REASON_AT_MOST) {
      add(row.fault(Column.REASON, "exchange.fault.reasonTooLong", REASON_AT_MOST));
      return Optional.empty();
    }
    String text = row.text(Column.SCORE);
    return Words.isNotApplicable(text)
        ? notApplicable(row, item, reason)
        : score(row, item, text)
            .map(
                value ->
                    new AgreedRating(new Rating.Scored(value), reason.isEmpty() ? null : reason));
  }

  private Optional<AgreedRating> notApplicable(Row row, Item item, String reason) {
    if (!item.notApplicable()) {
      add(row.fault(Column.SCORE, "exchange.fault.notApplicable", item.code()));
      return Optional.empty();
    }
    if (reason.isEmpty()) {
      add(row.fault(Column.REASON, "exchange.fault.reasonMissing"));
      return Optional.empty();
    }
    return Optional.of(new AgreedRating(new Rating.NotApplicable(reason), null));
  }

  private Optional<Integer> score(Row row, Item item, String text) {
    int lowest = item.scale().min();
    int highest = item.scale().max();
    if (text.isEmpty()) {
      add(row.fault(Column.SCORE, "exchange.fault.scoreMissing"));
    } else if (NUMBER.matcher(text).matches()) {
      add(row.fault(Column.SCORE, "exchange.fault.scoreNotWhole", text, lowest, highest));
    } else if (!WHOLE.matcher(text).matches()) {
      add(row.fault(Column.SCORE, "exchange.fault.scoreNotNumber", text, lowest, highest));
    } else if (!item.scale().contains(Integer.parseInt(text))) {
      add(
          row.fault(
              Column.SCORE, "exchange.fault.scoreOutside", text, lowest, highest, item.code()));
    } else {
      return Optional.of(Integer.parseInt(text));
    }
    return Optional.empty();
  }

  private void requireComplete(Group group) {
    Map<String, Rating> ratings = new HashMap<>();
    group.agreed.forEach((code, agreed) -> ratings.put(code, agreed.rating()));
    List<String> missing =
        items.keySet().stream()
            .filter(code -> !ratings.containsKey(code) && instrument.applies(code, ratings))
            .toList();
    if (!missing.isEmpty()) {
      List<String> inOrder =
          instrument.items().stream().map(Item::code).filter(missing::contains).toList();
      add(
          group.first.fault(
              Column.TEAM,
              "exchange.fault.itemsMissing",
              group.first.text(Column.TEAM),
              missing.size(),
              String.join(", ", inOrder)));
    }
  }

  private void add(CellFault fault) {
    faults.add(fault);
  }
}
