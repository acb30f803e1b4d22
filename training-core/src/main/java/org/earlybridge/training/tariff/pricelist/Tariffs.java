package org.earlybridge.training.tariff.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earlybridge.training.tariff.Tariff;

/** Every price list there has been or will be. One that was read is kept, on every node: its rows never change. */
@ApplicationScoped
public class Tariffs {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    private final Map<String, Tariff> read = new ConcurrentHashMap<>();

    protected Tariffs() {}

    public Tariffs(EntityManager em) {
        this.em = em;
    }

    /** The one that began last. Empty before the first one: then nothing has a price. */
    public Optional<Tariff> inForceOn(LocalDate day) {
        return numbers("SELECT version_number FROM tariff WHERE valid_from <= ? ORDER BY valid_from DESC", day).stream()
                .findFirst()
                .map(this::numbered);
    }

    /** Those that begin after the day, soonest first. */
    public List<Tariff> comingAfter(LocalDate day) {
        return numbers("SELECT version_number FROM tariff WHERE valid_from > ? ORDER BY valid_from", day).stream()
                .map(this::numbered)
                .toList();
    }

    /** @throws IllegalStateException for a number that no price list has */
    public Tariff numbered(String number) {
        return read.computeIfAbsent(number, this::load);
    }

    /** Seven statements, once. */
    private Tariff load(String number) {
        StoredTariff stored = new StoredTariff(number);
        rows("SELECT title, valid_from, invented FROM tariff WHERE version_number = ?", number)
                .forEach(stored::head);
        rows(
                        "SELECT r.list_order, r.kind, r.pence, r.percent_more, r.over_minutes, r.fewer_than_staff, r.family,"
                                + " r.fund_code, f.authority_id, f.name FROM tariff_rule r"
                                + " LEFT JOIN fund f ON f.code = r.fund_code WHERE r.version_number = ? ORDER BY r.list_order",
                        number)
                .forEach(stored::rule);
        rows("SELECT list_order, payer_class FROM tariff_rule_class WHERE version_number = ?", number)
                .forEach(stored::payerClass);
        rows(
                        "SELECT r.list_order, d.code, d.name FROM tariff_rule_district r"
                                + " JOIN district d ON d.code = r.district_code WHERE r.version_number = ?",
                        number)
                .forEach(stored::district);
        rows("SELECT days_before, percent_of_own FROM tariff_band WHERE version_number = ?", number)
                .forEach(stored::band);
        rows("SELECT waiver, version_number FROM tariff_waiver WHERE version_number = ?", number)
                .forEach(stored::waiver);
        rows("SELECT id, short_name FROM authority WHERE id <> ?", "").forEach(stored::council);
        return stored.tariff();
    }

    @SuppressWarnings("unchecked") // a native query has no type; every one here selects several columns
    private List<Object[]> rows(String sql, String number) {
        return em.createNativeQuery(sql).setParameter(1, number).getResultList();
    }

    @SuppressWarnings("unchecked") // a native query has no type; these select one text
    private List<String> numbers(String sql, LocalDate day) {
        return em.createNativeQuery(sql).setParameter(1, day).getResultList();
    }
}
