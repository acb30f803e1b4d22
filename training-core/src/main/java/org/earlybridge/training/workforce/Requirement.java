package org.earlybridge.training.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something the law, guidance or common practice asks people to hold; a column of the training matrix. */
@Entity
@Table(name = "requirement")
public class Requirement {

    /** Whom it is asked of. THE_SETTING: enough people of it, whoever they are. */
    public enum NeededBy {
        EVERYONE,
        SAFEGUARDING_LEADS,
        MANAGERS,
        FOOD_HANDLERS,
        SENCOS,
        THE_SETTING,
        NOBODY
    }

    @Id
    private String code;

    private String title;

    @Column(name = "who_must")
    private String whoMust;

    @Enumerated(EnumType.STRING)
    @Column(name = "needed_by")
    private NeededBy neededBy;

    @Column(name = "list_order")
    private int listOrder;

    protected Requirement() {}

    public RequirementCode code() {
        return new RequirementCode(code);
    }

    public String title() {
        return title;
    }

    /** In words, for people. */
    public String whoMust() {
        return whoMust;
    }

    public NeededBy neededBy() {
        return neededBy;
    }
}
