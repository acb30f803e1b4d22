package org.earlybridge.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.Requirement.NeededBy;
import org.earlybridge.training.workforce.RequirementCode;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final RequirementCode FIRST_AID = new RequirementCode("PFA-FULL");
    private static final RequirementCode SAFEGUARDING = new RequirementCode("SG-STAFF");
    private static final Post PRACTITIONER = new Post(false, false, EmploymentRole.STAFF);
    private static final Post MANAGER = new Post(true, false, EmploymentRole.STAFF);
    private static final Post LEAD = new Post(false, true, EmploymentRole.STAFF);
    private static final Post CHILDMINDER = new Post(false, false, EmploymentRole.CHILDMINDER);

    @Test
    void what_everyone_needs_a_volunteer_needs_too() {
        assertThat(Duty.of(NeededBy.EVERYONE, SAFEGUARDING, new Post(false, false, EmploymentRole.VOLUNTEER)))
                .isEqualTo(Duty.MUST);
    }

    @Test
    void a_childminder_is_her_own_safeguarding_lead() {
        assertThat(Duty.of(NeededBy.SAFEGUARDING_LEADS, SAFEGUARDING, CHILDMINDER))
                .isEqualTo(Duty.MUST);
        assertThat(Duty.of(NeededBy.SAFEGUARDING_LEADS, SAFEGUARDING, LEAD)).isEqualTo(Duty.MUST);
        assertThat(Duty.of(NeededBy.SAFEGUARDING_LEADS, SAFEGUARDING, PRACTITIONER))
                .isEqualTo(Duty.NOT_ASKED);
    }

    @Test
    void a_childminder_needs_full_first_aid_herself_where_a_setting_needs_enough_people() {
        assertThat(Duty.of(NeededBy.THE_SETTING, FIRST_AID, CHILDMINDER)).isEqualTo(Duty.MUST);
        assertThat(Duty.of(NeededBy.THE_SETTING, FIRST_AID, PRACTITIONER)).isEqualTo(Duty.SHARED);
    }

    @Test
    void safer_recruitment_is_asked_of_managers_only() {
        RequirementCode recruitment = new RequirementCode("SAFER-REC");
        assertThat(Duty.of(NeededBy.MANAGERS, recruitment, MANAGER)).isEqualTo(Duty.MUST);
        assertThat(Duty.of(NeededBy.MANAGERS, recruitment, PRACTITIONER)).isEqualTo(Duty.NOT_ASKED);
        assertThat(Duty.of(NeededBy.MANAGERS, recruitment, new Post(true, true, EmploymentRole.CHILDMINDER)))
                .as("a childminder runs her own setting and may appoint nobody")
                .isEqualTo(Duty.MAY);
    }

    @Test
    void of_two_places_of_work_the_stricter_counts() {
        assertThat(Duty.NOT_ASKED.or(Duty.MUST)).isEqualTo(Duty.MUST);
        assertThat(Duty.MAY.or(Duty.NOT_ASKED)).isEqualTo(Duty.MAY);
    }
}
