package org.earlybridge.web.minder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.minder.ClosingCost;
import org.earlybridge.training.cover.minder.MinderDay;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.training.cover.minder.MinderTerms;
import org.earlybridge.training.cover.minder.MinderTerms.Funded;
import org.earlybridge.training.cover.minder.Missed;
import org.earlybridge.training.cover.minder.OtherTime;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    @Test
    void the_letter_says_who_closes_when_and_why_and_that_the_notice_is_kept() {
        assertThat(LetterWords.of(plan(TODAY, terms(28, Funded.CAN_MOVE), closed(TUESDAY)), "Paediatric first aid"))
                .contains("""
                        Dear parents and carers,

                        I will be closed on Tuesday 13 October 2026 from 9:05am to 3:55pm. I am going to training: Paediatric first aid.

                        We agreed that I tell you at least 28 days before, and this letter does.

                        If your child has funded hours in that time, I can offer them at another time. Please ask me.

                        If you need help to find other care for that time, please tell me as soon as you can.

                        Thank you,
                        Rūta Kalina""");
    }

    @Test
    void where_the_notice_is_too_short_it_says_so_and_is_sorry() {
        String letter = LetterWords.of(
                        plan(TUESDAY.minusDays(5), terms(28, Funded.NONE), closed(TUESDAY)), "Talking together")
                .orElseThrow();

        assertThat(letter).contains("This time it is 5 days, and I am sorry that it is less.");
        assertThat(letter).doesNotContain("funded");
    }

    @Test
    void what_she_has_not_said_is_not_promised() {
        String letter = LetterWords.of(plan(TODAY, Optional.empty(), closed(TUESDAY)), "Talking together")
                .orElseThrow();

        assertThat(letter).doesNotContain("We agreed").doesNotContain("funded").doesNotContain("£");
    }

    @Test
    void several_days_are_told_line_by_line() {
        assertThat(LetterWords.of(
                        plan(TODAY, Optional.empty(), closed(TUESDAY), closed(TUESDAY.plusWeeks(1))),
                        "Talking together"))
                .get()
                .asString()
                .contains(
                        "I will be closed at these times. I am going to training: Talking together.",
                        "\nTuesday 13 October 2026 from 9:05am to 3:55pm\n",
                        "Tuesday 20 October 2026 from 9:05am to 3:55pm");
    }

    @Test
    void where_she_need_not_close_there_is_no_letter() {
        assertThat(LetterWords.of(
                        plan(
                                TODAY,
                                Optional.empty(),
                                new MinderDay(TUESDAY, List.of(), List.of(), List.of(), List.of())),
                        "Talking together"))
                .isEmpty();
    }

    @Test
    void what_she_typed_becomes_paragraphs_with_the_line_ends_of_any_system() {
        assertThat(LetterText.paragraphs("Dear all,\r\n\r\nI close.\rSorry.\n \n\nRūta\n"))
                .containsExactly("Dear all,", "I close.\nSorry.", "Rūta");
    }

    @Test
    void the_paper_is_a_tagged_pdf_and_signs_of_any_kind_stay_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                LetterPdf.of("Rūta & Co", "Thursday 3 September 2026", "Dear <parents>,\n\nI close {early}.\nRūta"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Rūta & Co", "Thursday 3 September 2026", "Dear <parents>,", "I close {early}.");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void the_page_tells_lines_total_and_notice_and_without_a_fee_says_what_is_missing() {
        CostView known = new CostView(plan(TODAY, terms(28, Funded.CAN_MOVE), closed(TUESDAY)));
        assertThat(known.getClosed()).isEqualTo("Tuesday 13 October, 9:05am to 3:55pm");
        assertThat(known.getTotal()).isEqualTo("£82.00");
        assertThat(known.getLines().get(0).getChildren()).isEqualTo("2 children");
        assertThat(known.getLines().get(0).getHours()).isEqualTo("6 hours 50 minutes");
        assertThat(known.getNotice()).contains("It is 40 days until then").contains("Tuesday 15 September 2026");
        assertThat(known.getFunded()).contains("on Monday 12 October from 8am to 2:50pm");

        CostView unknown = new CostView(plan(TODAY, Optional.empty(), closed(TUESDAY)));
        assertThat(unknown.isFeeKnown()).isFalse();
        assertThat(unknown.getLines().get(0).getAmount()).isEqualTo("not known");
        assertThat(unknown.isNoticeKnown()).isFalse();
        assertThat(unknown.getFunded()).isEmpty();
    }

    private static MinderDay closed(LocalDate day) {
        Span span = Span.parse("09:05-15:55");
        return new MinderDay(day, List.of(span), List.of(), List.of(span), List.of(new Missed(day, 2, span)));
    }

    private static Optional<MinderTerms> terms(int notice, Funded funded) {
        return Optional.of(
                new MinderTerms(TODAY, Optional.of(Money.ofPence(600)), OptionalInt.of(notice), Optional.of(funded)));
    }

    private static MinderPlan plan(LocalDate today, Optional<MinderTerms> terms, MinderDay... days) {
        List<ClosingCost.Line> lines = List.of(days).stream()
                .flatMap(day -> day.missed().stream())
                .map(missed -> new ClosingCost.Line(
                        missed, terms.flatMap(MinderTerms::fee), terms.map(said -> Money.ofPence(8200))))
                .toList();
        return new MinderPlan(
                "Rūta Kalina",
                today,
                true,
                List.of(days),
                new ClosingCost(lines),
                terms,
                List.of(new OtherTime(TUESDAY.minusDays(1), Span.parse("08:00-14:50"))));
    }
}
