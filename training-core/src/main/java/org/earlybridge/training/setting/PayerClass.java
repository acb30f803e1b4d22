package org.earlybridge.training.setting;

/** How a price list sees whoever pays; one list for both councils. */
public enum PayerClass {
    MAINTAINED_NURSERY_SCHOOL,
    MAINTAINED_SCHOOL_CLASS,
    ACADEMY,
    PVI_GROUP,
    SESSIONAL_OR_COMMITTEE_RUN,
    CHILDMINDER,
    CHILDMINDER_ASSISTANT,
    AGENCY_CHILDMINDER,
    OUT_OF_SCHOOL_CLUB,
    CHILDRENS_CENTRE,
    HEALTH,
    STUDENT,
    INDIVIDUAL,
    OTHER_COUNCIL
}
