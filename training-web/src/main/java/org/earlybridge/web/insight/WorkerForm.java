package org.earlybridge.web.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.exchange.EnterBankWorker;
import org.earlybridge.training.exchange.NewBankWorker;
import org.earlybridge.training.exchange.NewBankWorker.Award;
import org.earlybridge.training.exchange.NewBankWorker.FirstAid;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.session.ThisRequest;

/** Reads the form that takes somebody into the staff bank. */
final class WorkerForm {

    private static final int LONGEST_NAME = 60;
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final OutwardCode NOWHERE = new OutwardCode("ZZ1");

    private final ThisRequest request;
    private final Problems problems;
    private final LocalDate today;

    WorkerForm(ThisRequest request, Problems problems, LocalDate today) {
        this.request = request;
        this.problems = problems;
        this.today = today;
    }

    /** Empty when something cannot be read or is missing; the fields say what. */
    Optional<NewBankWorker> read() {
        NewBankWorker worker = new NewBankWorker(
                name("given", "Enter her given name"),
                name("family", "Enter her family name"),
                email(),
                area(),
                day(EnterBankWorker.CHECKED, "Enter the day on which her background checks were recorded"),
                day(EnterBankWorker.REFERENCES, "Enter the day on which her references were taken up"),
                award(),
                firstAid());
        return problems.isAny() ? Optional.empty() : Optional.of(worker);
    }

    private String name(String field, String sentence) {
        String name = request.parameter(field);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(field, sentence + ", in " + LONGEST_NAME + " letters or fewer");
        }
        return name;
    }

    private Optional<String> email() {
        String typed = request.parameter("email");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<EmailAddress> address = EmailAddress.read(typed);
        if (address.isEmpty()) {
            problems.add("email", "An email address looks like name@example.org");
        }
        return address.map(EmailAddress::text);
    }

    private OutwardCode area() {
        Optional<OutwardCode> code = OutwardCode.of(request.parameter(EnterBankWorker.AREA));
        if (code.isEmpty()) {
            problems.add(EnterBankWorker.AREA, "Enter a postcode or its first half, such as PE13");
        }
        return code.orElse(NOWHERE);
    }

    private Optional<Award> award() {
        int level = request.number("level").orElse(0L).intValue();
        if (level == 0) {
            return Optional.empty();
        }
        return Optional.of(new Award(
                level,
                day(EnterBankWorker.AWARDED, "Enter the day on which she was awarded it"),
                request.has("english")));
    }

    private Optional<FirstAid> firstAid() {
        if (!request.has("aid")) {
            return Optional.empty();
        }
        return Optional.of(new FirstAid(
                request.parameter("aid").equals("full"),
                day("aidFrom", "Enter the day on which it was issued"),
                day(EnterBankWorker.AID_UNTIL, "Enter its last valid day")));
    }

    private LocalDate day(String field, String sentence) {
        Optional<LocalDate> day = TypedDay.read(request.parameter(field), today)
                .filter(read -> read.getYear() >= 1950 && read.getYear() <= 2100);
        if (day.isEmpty()) {
            problems.add(field, sentence);
        }
        return day.orElse(NEVER);
    }
}
