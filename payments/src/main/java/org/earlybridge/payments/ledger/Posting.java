package org.earlybridge.payments.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earlybridge.payments.ledger.Account.Claim;
import org.earlybridge.payments.money.Money;

/**
 * A fact to be written into the books it touches. It exists only when each book balances to the penny, and each claim
 * between two books stands in both. Legs of nothing are left out.
 *
 * @param businessDate when it happened, whenever it is told
 * @param reference what it is about, in the caller's words
 * @param because what people read beside it
 */
public record Posting(
        Source source, LocalDate businessDate, Optional<String> reference, String because, List<Leg> legs) {

    private static final int LONGEST_REASON = 200;

    public Posting {
        because = plain(because);
        legs = legs.stream().filter(leg -> leg.amount().pence() != 0).toList();
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("\"" + because + "\" moves nothing");
        }
        refuseWhatIsLeft(because, sums(legs));
        refuseWhatIsUnanswered(because, claims(legs));
    }

    /** In a fixed order, so that two postings never wait for each other in a circle. */
    public List<String> books() {
        return legs.stream()
                .map(leg -> leg.account().book())
                .distinct()
                .sorted()
                .toList();
    }

    List<Leg> in(String book) {
        return legs.stream().filter(leg -> leg.account().book().equals(book)).toList();
    }

    private static Map<String, Money> sums(List<Leg> legs) {
        return legs.stream()
                .collect(groupingBy(
                        leg -> leg.account().book(), TreeMap::new, reducing(Money.ZERO, Leg::amount, Money::plus)));
    }

    private static Map<Claim, Money> claims(List<Leg> legs) {
        return legs.stream()
                .filter(leg -> leg.account().claim().isPresent())
                .collect(groupingBy(
                        leg -> leg.account().claim().orElseThrow(), reducing(Money.ZERO, Leg::amount, Money::plus)));
    }

    private static void refuseWhatIsLeft(String because, Map<String, Money> sums) {
        sums.forEach((book, sum) -> {
            if (!sum.equals(Money.ZERO)) {
                throw new IllegalArgumentException("\"" + because + "\" is out by " + sum + " in the book of " + book);
            }
        });
    }

    private static void refuseWhatIsUnanswered(String because, Map<Claim, Money> claims) {
        claims.forEach((claim, sum) -> {
            if (!sum.equals(Money.ZERO)) {
                throw new IllegalArgumentException("\"" + because + "\": what " + claim.payee() + " is to get from "
                        + claim.payer() + " does not stand in both books; " + sum + " is missing");
            }
        });
    }

    /** One line of ordinary signs, so that every export can carry it as it stands. */
    private static String plain(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u2013\u2014\u2212]", "-")
                .replace("£", "GBP ")
                .replaceAll("\\s+", " ")
                .replaceAll("[^\\x20-\\x7e]", "?")
                .strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a posting says why it is made");
        }
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
