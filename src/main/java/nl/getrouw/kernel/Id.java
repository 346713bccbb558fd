package nl.getrouw.kernel;

import java.io.Serializable;

/** A typed key of one stored thing; its text form is what stands in a URL. */
public sealed interface Id extends Serializable
    permits ActionId,
        ApiTokenId,
        AttachmentId,
        AuditId,
        BoardId,
        CoachAllocationId,
        CoachingSessionId,
        EditionId,
        IndicatorId,
        InquiryId,
        InstrumentVersionId,
        IntervisionGroupId,
        IntervisionMethodId,
        IntervisionSessionId,
        LetterId,
        LocationId,
        OrganisationId,
        PersonId,
        PersonalGoalId,
        PulseId,
        RoleAssignmentId,
        SelfCheckId,
        SheetId,
        TeamGoalId,
        TeamId,
        TrainingId {

  /** The number in the database. */
  long value();
}
