package org.earlybridge.training.cover.day;

/** What is true of an adult, beside her qualification and first aid, as far as a staffing rule asks. */
public enum Trait {
    /** Trained in the care of babies. */
    BABY_TRAINED,
    /** Suitably experienced with under twos, in the setting's judgement. */
    BABY_EXPERIENCED,
    MANAGER,
    DEPUTY,
    SAFEGUARDING_LEAD,
    /** Qualified by the experience-based route. */
    EXPERIENCE_ROUTE,
    /** Her level 6 is on the list of those that may lead 1 to 13. */
    LEVEL6_APPROVED,
    /** Suitable level 2 English is on file. */
    ENGLISH2,
    /** Parents agreed that she may be in sole charge, or that she may look after their children. */
    PARENTAL_PERMISSION,
    SCHOOL_TEACHER,
    LONG_TERM_PLACEMENT,
    /** Paid to be with one child alone: outside the ratios, and that child is without her while she is away. */
    ONE_TO_ONE,
    /** Known to hold no suitable level 2 mathematics; where nothing is known it is not said. */
    NO_MATHS2,
    /** Training of a safeguarding lead is in date. */
    SAFEGUARDING_TRAINED,
    /** Competent and responsible, in the setting's judgement. */
    COMPETENT,
    /** Background checks and references are done. */
    CHECKED
}
