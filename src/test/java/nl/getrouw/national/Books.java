package nl.getrouw.national;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables that are filled, each before those that refer to it. */
final class Books {

  private final Connection connection;
  private final Map<String, Bulk> tables = new LinkedHashMap<>();

  final Bulk organisation;
  final Bulk location;
  final Bulk team;
  final Bulk person;
  final Bulk role;
  final Bulk audit;
  final Bulk sheet;
  final Bulk answer;
  final Bulk consensus;
  final Bulk result;
  final Bulk resultDomain;
  final Bulk edition;
  final Bulk meeting;
  final Bulk registration;
  final Bulk attendance;
  final Bulk certificate;
  final Bulk post;
  final Bulk group;
  final Bulk member;
  final Bulk session;
  final Bulk present;
  final Bulk allocation;
  final Bulk coaching;
  final Bulk indicator;
  final Bulk value;

  Books(Connection connection) throws SQLException {
    this.connection = connection;
    organisation = table("organisation", "id, name, slug");
    location = table("location", "id, organisation_id, name");
    team = table("team", "id, organisation_id, location_id, name, setting");
    person = table("person", "id, organisation_id, name, email, function_title, disabled_at");
    role =
        table(
            "role_assignment",
            "id, organisation_id, person_id, role, location_id, team_id, starts_on, ends_on");
    audit =
        table(
            "audit",
            "id, organisation_id, team_id, instrument_version_id, kind, moment, state, lead_auditor_id,"
                + " starts_on, ends_on, planned_by, planned_at, finalised_at, finalised_by");
    sheet = table("sheet", "id, audit_id, auditor_id, submitted_at");
    answer = table("answer", "sheet_id, item_id, rating, score, reason, answered_at");
    consensus =
        table("consensus", "audit_id, item_id, rating, score, reason, agreed_by, agreed_at");
    result =
        table(
            "result",
            "audit_id, total, total_band, scored, not_applicable, not_rateable, missing, items,"
                + " compared_items, raters, exact_agreements, exact_share, within_one_share, ac2, method");
    resultDomain =
        table(
            "result_domain",
            "audit_id, position, domain_code, score, band, scored, applicable, uncertainty");
    edition =
        table(
            "training_edition",
            "id, organisation_id, training_id, label, place, trainer_id, capacity, created_by, created_at");
    meeting = table("training_meeting", "edition_id, part_id, on_date, starts_at, ends_at");
    registration =
        table(
            "training_registration",
            "id, edition_id, person_id, state, queued_at, registered_by, calendar_uid");
    attendance =
        table("training_attendance", "registration_id, part_id, present, noted_by, noted_at");
    certificate =
        table(
            "training_certificate",
            "id, organisation_id, person_id, training_id, edition_id, year, sequence, completed_on,"
                + " expires_on, issued_by, issued_at");
    post = table("training_post", "person_id, team_id, organisation_id, fte, started_on");
    group =
        table(
            "intervision_group",
            "id, organisation_id, name, team_id, coach_id, method, weeks, first_on, starts_at, minutes");
    member = table("intervision_member", "group_id, person_id, team_id");
    session =
        table(
            "intervision_session",
            "id, organisation_id, group_id, day, starts_at, minutes, coach_id, method, method_version,"
                + " state, reason, held_minutes, reported_at");
    present = table("intervision_attendance", "session_id, person_id, team_id, part, present");
    allocation =
        table(
            "coach_allocation",
            "id, organisation_id, coach_id, kind, team_id, starts_on, minutes_per_quarter, every_weeks,"
                + " created_by, created_at");
    coaching =
        table(
            "coaching_session",
            "id, organisation_id, coach_id, kind, state, team_id, held_on, minutes, heads, topic, created_at");
    indicator =
        table(
            "indicator",
            "id, organisation_id, name, question, kind, unit, numerator, denominator, direction, target,"
                + " cadence, created_by, created_at");
    value =
        table(
            "indicator_value",
            "indicator_id, starts_on, numerator, denominator, entered_by, entered_at");
  }

  private Bulk table(String name, String columns) throws SQLException {
    Bulk table = new Bulk(connection, name, columns);
    tables.put(name, table);
    return table;
  }

  /** Sends everything, in an order in which every row finds what it refers to. */
  void flush() throws SQLException {
    for (Bulk table : tables.values()) {
      table.flush(connection);
    }
  }

  /** Rows that were made, by table. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    tables.forEach((name, table) -> counts.put(name, table.count()));
    return counts;
  }
}
