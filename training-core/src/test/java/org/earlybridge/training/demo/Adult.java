package org.earlybridge.training.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;

/** Somebody at work, as the ratio rules see her on one day. */
record Adult(boolean counts, int level, boolean firstAider, boolean teacher) {

    private static final LocalDate FIRST_AID_SINCE = LocalDate.of(2016, Month.JUNE, 30);
    private static final Set<String> ANY_FIRST_AID = Set.of("PFA-FULL", "PFA-EMERG");

    /** Everyone's qualifications and certificates, to ask one by one. */
    static final class Staff {

        private final LocalDate day;
        private final Map<Long, List<Rows.Qualification>> qualifications;
        private final Map<Long, List<Rows.Certificate>> certificates;

        Staff(World world, LocalDate day) {
            this.day = day;
            this.qualifications =
                    world.all(Rows.Qualification.class).stream().collect(groupingBy(Rows.Qualification::personId));
            this.certificates =
                    world.all(Rows.Certificate.class).stream().collect(groupingBy(Rows.Certificate::personId));
        }

        Adult working(Rows.Employment job) {
            boolean anyFirstAid = holds(job.personId(), ANY_FIRST_AID);
            int level = qualifications.getOrDefault(job.personId(), List.of()).stream()
                    .filter(award -> award.level() > 3 || award.awarded().isBefore(FIRST_AID_SINCE) || anyFirstAid)
                    .mapToInt(Rows.Qualification::level)
                    .max()
                    .orElse(0);
            boolean counts = job.role().equals("STAFF") || anyFirstAid;
            return new Adult(counts, level, holds(job.personId(), Set.of("PFA-FULL")), job.schoolTeacher());
        }

        private boolean holds(long person, Set<String> any) {
            return certificates.getOrDefault(person, List.of()).stream()
                    .filter(certificate -> any.contains(certificate.requirementCode()))
                    .anyMatch(certificate -> certificate.validTo() == null
                            || !certificate.validTo().isBefore(day));
        }
    }
}
