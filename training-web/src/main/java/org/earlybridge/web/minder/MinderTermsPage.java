package org.earlybridge.web.minder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.minder.KeepMinderTerms;
import org.earlybridge.training.cover.minder.MinderTerms;
import org.earlybridge.training.cover.minder.MinderTerms.Funded;
import org.earlybridge.training.cover.minder.SeeMinderTerms;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Where a childminder says what she has agreed with the parents: her fee, her notice, her funded hours. All of it may stay empty. */
@Named("minderTerms")
@RequestScoped
public class MinderTermsPage {

    private static final String FORM = "terms";
    private static final String FEE = "fee";
    private static final String NOTICE = "notice";
    private static final String FUNDED = "funded";
    private static final String FROM = "termsFrom";
    private static final int MOST_SHOWN = 5;

    @Inject
    private SeeMinderTerms seeMinderTerms;

    @Inject
    private KeepMinderTerms keepMinderTerms;

    @Inject
    private Caller caller;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private @Nullable List<MinderTerms> read;

    protected MinderTermsPage() {}

    private ProviderId home() {
        return caller.standings().stream()
                .filter(standing -> standing.role() == Role.CHILDMINDER)
                .flatMap(standing -> Optional.ofNullable(standing.provider()).stream())
                .filter(id -> request.number("setting")
                        .map(named -> named == id.value())
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> new NotFound("a childminder's house"));
    }

    private List<MinderTerms> known() {
        if (read == null) {
            read = seeMinderTerms.of(home());
        }
        return read;
    }

    /** What she has said, the latest first: From 5 October 2026: £6.00 for one child and one hour, 28 days' notice. */
    public List<String> getSaid() {
        return known().stream()
                .limit(MOST_SHOWN)
                .map(terms -> "From " + dates.plain(terms.from()) + ": " + Words.list(said(terms)) + ".")
                .toList();
    }

    private List<String> said(MinderTerms terms) {
        Optional<String> fee = terms.fee().map(amount -> Words.money(amount) + " for one child and one hour");
        Optional<String> notice = terms.noticeDays().isPresent()
                ? Optional.of(words.count(terms.noticeDays().getAsInt(), "day", "days") + " before")
                : Optional.empty();
        Optional<String> funded = terms.funded().map(MinderTermsPage::inWords);
        return Stream.of(fee, notice, funded).flatMap(Optional::stream).toList();
    }

    private static String inWords(Funded funded) {
        return switch (funded) {
            case NONE -> "no funded hours";
            case CAN_MOVE -> "funded hours, which can be at another time";
            case CANNOT_MOVE -> "funded hours, which cannot be at another time";
        };
    }

    public boolean isSaved() {
        return request.parameter("saved").equals(FORM);
    }

    @AllowedTo(Role.CHILDMINDER)
    public void save() {
        LocalDate today = LocalDate.now(clock);
        Optional<Money> fee = fee();
        OptionalInt notice = notice();
        Optional<LocalDate> from = TypedDay.read(request.parameter(FROM), today)
                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        if (from.isEmpty()) {
            problems.add(FROM, "Say from which day this holds, such as 5 October 2026");
        }
        if (problems.isAny()) {
            return;
        }
        Kept kept = keepMinderTerms.from(home(), new MinderTerms(from.orElseThrow(), fee, notice, funded()));
        if (kept instanceof Kept.Refused refused) {
            refused.mistakes().forEach(mistake -> problems.add(mistake.field(), mistake.sentence()));
        } else {
            request.leadTo("/office/rooms?setting=" + home().value() + "&saved=" + FORM + "#terms");
        }
    }

    private Optional<Money> fee() {
        String typed = request.parameter(FEE).replace("£", "").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[0-9]{1,6}([.][0-9]{1,2})?")) {
            problems.add(FEE, "Your fee must be pounds and pence for one child and one hour, such as 6.50");
            return Optional.empty();
        }
        return Optional.of(Money.ofPence(new BigDecimal(typed).movePointRight(2).longValueExact()));
    }

    private OptionalInt notice() {
        if (!request.has(NOTICE)) {
            return OptionalInt.empty();
        }
        Optional<Integer> days =
                request.number(NOTICE).filter(read -> read <= Short.MAX_VALUE).map(Long::intValue);
        if (days.isEmpty()) {
            problems.add(NOTICE, "How many days before must be a number, such as 28");
        }
        return days.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Optional<Funded> funded() {
        return Arrays.stream(Funded.values())
                .filter(one -> one.name().equals(request.parameter(FUNDED)))
                .findFirst();
    }

    /** What was typed, else what holds, else nothing. */
    public String value(String field) {
        if (request.parameter("form").equals(FORM)) {
            return request.parameter(field);
        }
        Optional<MinderTerms> last = known().stream().findFirst();
        return switch (field) {
            case FEE ->
                last.flatMap(MinderTerms::fee)
                        .map(fee -> BigDecimal.valueOf(fee.pence(), 2).toPlainString())
                        .orElse("");
            case NOTICE ->
                last.map(MinderTerms::noticeDays)
                        .filter(OptionalInt::isPresent)
                        .map(days -> String.valueOf(days.getAsInt()))
                        .orElse("");
            case FUNDED -> last.flatMap(MinderTerms::funded).map(Enum::name).orElse("");
            case FROM -> LocalDate.now(clock).toString();
            default -> "";
        };
    }

    public boolean isOn(String funded) {
        return value(FUNDED).equals(funded);
    }
}
