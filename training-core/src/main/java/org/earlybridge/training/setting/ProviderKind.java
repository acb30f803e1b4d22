package org.earlybridge.training.setting;

/** Which of the statutory staffing rules a setting works under. */
public enum ProviderKind {
    GROUP,
    MAINTAINED_NURSERY,
    INDEPENDENT_SCHOOL,
    RECEPTION,
    WRAPAROUND,
    CHILDMINDER;

    public boolean isChildminder() {
        return this == CHILDMINDER;
    }
}
