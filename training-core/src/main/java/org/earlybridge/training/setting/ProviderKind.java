package org.earlybridge.training.setting;

/** Which of the statutory staffing rules a setting works under. */
public enum ProviderKind {
    GROUP,
    MAINTAINED_NURSERY,
    INDEPENDENT_SCHOOL,
    RECEPTION,
    WRAPAROUND,
    CHILDMINDER;

    /** What such a one usually is to a price list, until its council says otherwise. */
    PayerClass usualPayerClass() {
        return switch (this) {
            case GROUP, INDEPENDENT_SCHOOL -> PayerClass.PVI_GROUP;
            case MAINTAINED_NURSERY -> PayerClass.MAINTAINED_NURSERY_SCHOOL;
            case RECEPTION -> PayerClass.MAINTAINED_SCHOOL_CLASS;
            case WRAPAROUND -> PayerClass.OUT_OF_SCHOOL_CLUB;
            case CHILDMINDER -> PayerClass.CHILDMINDER;
        };
    }

    public boolean isChildminder() {
        return this == CHILDMINDER;
    }
}
