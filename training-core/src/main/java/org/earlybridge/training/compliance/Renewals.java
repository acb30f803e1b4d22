package org.earlybridge.training.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.workforce.RequirementCode;

/** Which courses give what people have to hold. */
@ApplicationScoped
public class Renewals {

    @PersistenceContext(unitName = "training")
    private EntityManager em;

    protected Renewals() {}

    public Renewals(EntityManager em) {
        this.em = em;
    }

    /** Any one of the courses of a requirement will do. */
    public Map<RequirementCode, List<CourseCode>> courses() {
        return em.createQuery("SELECT m, c.code FROM Course c JOIN c.meets m ORDER BY c.code", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new RequirementCode((String) row[0]),
                        Collectors.mapping(row -> new CourseCode((String) row[1]), Collectors.toList())));
    }
}
