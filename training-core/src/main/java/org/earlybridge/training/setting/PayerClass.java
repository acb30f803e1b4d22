package org.earlybridge.training.setting;

/** How a price list sees whoever pays; one list for both councils. */
public enum PayerClass {
    MAINTAINED_NURSERY_SCHOOL("maintained nursery school", "maintained nursery schools"),
    MAINTAINED_SCHOOL_CLASS("school nursery class", "school nursery classes"),
    ACADEMY("academy", "academies"),
    PVI_GROUP("nursery", "nurseries"),
    SESSIONAL_OR_COMMITTEE_RUN("committee-run pre-school", "committee-run pre-schools"),
    CHILDMINDER("childminder", "childminders"),
    CHILDMINDER_ASSISTANT("childminder's assistant", "childminders' assistants"),
    AGENCY_CHILDMINDER("childminder with an agency", "childminders with an agency"),
    OUT_OF_SCHOOL_CLUB("out-of-school club", "out-of-school clubs"),
    CHILDRENS_CENTRE("children's centre", "children's centres"),
    HEALTH("health organisation", "health organisations"),
    STUDENT("student", "students"),
    INDIVIDUAL("person on her own account", "people on their own account"),
    OTHER_COUNCIL("council from elsewhere", "other councils");

    private final String one;
    private final String many;

    PayerClass(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** As people call one of them. */
    public String one() {
        return one;
    }

    public String many() {
        return many;
    }

    /** They mind children in a home. */
    public boolean isHomeBased() {
        return this == CHILDMINDER || this == CHILDMINDER_ASSISTANT || this == AGENCY_CHILDMINDER;
    }
}
