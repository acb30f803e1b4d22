package org.earlybridge.training.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** One of those who would be at the course date. */
@Embeddable
class RequestGoer {

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "person_id")
    private long personId;

    protected RequestGoer() {}

    RequestGoer(String authorityId, PersonId person) {
        this.authorityId = authorityId;
        this.personId = person.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestGoer goer
                && goer.personId == personId
                && Objects.equals(goer.authorityId, authorityId);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(personId);
    }
}
