package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;

/** Dates people asked a council for and that nobody has offered yet. */
@ApplicationScoped
class Wishes {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Wishes() {}

    Wishes(EntityManager em) {
        this.em = em;
    }

    /** How many people, by the course (or the words of those who found none) and the district they asked for it in. */
    List<DemandCell> byCourseAndDistrict(AuthorityId council) {
        return em.createQuery(
                        "SELECT COALESCE(k.title, w.words), d.name, COUNT(DISTINCT w.asker)"
                                + " FROM DateRequest w LEFT JOIN Course k ON k.code = w.courseCode"
                                + " JOIN Area a ON a.code = w.outwardCode JOIN District d ON d.code = a.districtCode"
                                + " WHERE w.authorityId = :council AND w.answeredAt IS NULL"
                                + " GROUP BY COALESCE(k.title, w.words), d.name ORDER BY COALESCE(k.title, w.words), d.name",
                        Object[].class)
                .setParameter("council", council.code())
                .getResultStream()
                .map(row -> new DemandCell((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }
}
