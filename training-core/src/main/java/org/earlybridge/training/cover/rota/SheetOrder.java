package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.sheet.Columns;
import org.earlybridge.training.cover.sheet.Sheet;
import org.earlybridge.training.workforce.EmploymentId;

/**
 * A file and what somebody said of it.
 *
 * @param first from when on weekly patterns and children hold who are given no day of their own
 * @param whole whether the file names everybody who comes, so that children who are not in it stop coming
 * @param people who is meant by a name that is not known, or known twice; nobody when those rows are to be left out
 */
public record SheetOrder(
        Sheet sheet, Columns columns, LocalDate first, boolean whole, Map<String, Optional<EmploymentId>> people) {

    public SheetOrder {
        people = Map.copyOf(people);
    }
}
