package org.earlybridge.training.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.CertificateId;
import org.earlybridge.training.workforce.RequirementCode;

/** What one person has proved and has to prove. It is hers, wherever she works. */
public record TrainingRecord(List<Line> lines, List<Award> awards, List<EarnedHere> earnedHere) {

    /** One requirement: asked of her, or held by her. */
    public record Line(RequirementCode code, String title, Held held, Optional<Paper> paper) {}

    /** The certificate itself. */
    public record Paper(Certificate.Kind kind, LocalDate issued, String source) {}

    /** A certificate that a register here earned, which she can print; also when another one for the same lasts longer. */
    public record EarnedHere(
            CertificateId id, String course, String requirement, LocalDate issued, Optional<LocalDate> validTo) {}

    /** A qualification, held for good. */
    public record Award(int level, String title, LocalDate awarded) {}

    public List<Line> toDo() {
        return lines.stream().filter(line -> line.held().needsSomething()).toList();
    }
}
