package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.sheet.Columns;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** What headings meant the last time, for each setting and kind of file. */
@ApplicationScoped
class SheetColumns {

    private static final int LONGEST_HEADING = 120;

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected SheetColumns() {}

    Map<String, SheetField> remembered(ProviderId setting, SheetKind kind) {
        return em.createQuery(
                        "SELECT c FROM SheetColumn c WHERE c.providerId = :setting AND c.kind = :kind ORDER BY c.id",
                        SheetColumn.class)
                .setParameter("setting", setting.value())
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.toMap(SheetColumn::heading, SheetColumn::field, (one, other) -> one));
    }

    void remember(Provider own, Columns columns, List<String> headings) {
        int unused = em.createQuery("DELETE FROM SheetColumn c WHERE c.providerId = :setting AND c.kind = :kind")
                .setParameter("setting", own.id().value())
                .setParameter("kind", columns.kind())
                .executeUpdate();
        columns.at().forEach((field, column) -> {
            String heading = SheetField.plain(headings.get(column));
            if (!heading.isEmpty() && heading.length() <= LONGEST_HEADING) {
                em.persist(new SheetColumn(own, columns.kind(), field, heading));
            }
        });
    }
}
