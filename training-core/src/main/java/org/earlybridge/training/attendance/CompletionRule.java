package org.earlybridge.training.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a course asks of those who begin it from that day on. Never changed: a later row follows it. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "completion_rule")
class CompletionRule {

    @Id
    private long id;

    @Column(name = "course_code")
    private String courseCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "may_miss")
    private int mayMiss;

    @Column(name = "make_ups")
    private int makeUps;

    protected CompletionRule() {}

    Completion completion() {
        return new Completion(mayMiss, makeUps);
    }
}
