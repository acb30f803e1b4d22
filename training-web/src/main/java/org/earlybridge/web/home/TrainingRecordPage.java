package org.earlybridge.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.compliance.ReadTrainingRecord;
import org.earlybridge.training.compliance.TrainingRecord;
import org.earlybridge.training.compliance.TrainingRecord.Award;
import org.earlybridge.training.compliance.TrainingRecord.Line;
import org.earlybridge.web.catalogue.DateRow;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Somebody's own training record: what ends soon, what she holds, and the next dates that renew it. */
@Named
@RequestScoped
public class TrainingRecordPage {

    private static final int DATES_SHOWN = 3;

    @Inject
    private ReadTrainingRecord readTrainingRecord;

    @Inject
    private NextDates nextDates;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Optional<TrainingRecord> record = Optional.empty();

    @PostConstruct
    void look() {
        record = readTrainingRecord.ofMine();
    }

    /** Somebody who does not work with children has none. */
    public boolean isThere() {
        return record.isPresent();
    }

    public String getGivenName() {
        return caller.me().name().split(" ", 2)[0];
    }

    /** Everything you need is in date; 2 things need you */
    public String getState() {
        int toDo = toDo().size();
        if (toDo == 0) {
            return "Everything you need is in date.";
        }
        return words.count(toDo, "certificate needs", "certificates need") + " you.";
    }

    private List<Line> toDo() {
        return record.map(TrainingRecord::toDo).orElse(List.of());
    }

    public List<RecordLine> getLines() {
        return record.map(TrainingRecord::lines).orElse(List.of()).stream()
                .map(line -> new RecordLine(line, nextDates.hrefFor(line.code())))
                .toList();
    }

    public List<RecordLine> getToDo() {
        return toDo().stream()
                .map(line -> new RecordLine(line, nextDates.hrefFor(line.code())))
                .toList();
    }

    /** What she earned here and can print. */
    public List<EarnedView> getEarnedHere() {
        return record.map(TrainingRecord::earnedHere).orElse(List.of()).stream()
                .map(EarnedView::new)
                .toList();
    }

    /** Level 3, Diploma in early years, June 2012 */
    public List<String> getAwards() {
        return record.map(TrainingRecord::awards).orElse(List.of()).stream()
                .map(this::award)
                .toList();
    }

    private String award(Award award) {
        return "Level " + award.level() + ", " + award.title() + ", " + dates.monthAndYear(award.awarded());
    }

    /** The soonest date for each of the most urgent certificates. */
    public List<DateRow> getNext() {
        return toDo().stream()
                .limit(DATES_SHOWN)
                .flatMap(line -> nextDates.soonest(line.code()).stream())
                .map(date -> DateRow.of(date, clock.instant()))
                .distinct()
                .toList();
    }
}
