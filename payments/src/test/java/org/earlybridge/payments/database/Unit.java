package org.earlybridge.payments.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** One persistence context for each persistence unit, begun and ended together. */
final class Unit implements AutoCloseable {

    private final Map<String, EntityManager> managers = new LinkedHashMap<>();

    Unit(Map<String, EntityManagerFactory> factories) {
        factories.forEach((name, factory) -> managers.put(name, factory.createEntityManager()));
    }

    EntityManager em(String unit) {
        EntityManager em = managers.get(unit);
        if (em == null) {
            throw new IllegalArgumentException("there is no unit " + unit + " here, only " + managers.keySet());
        }
        return em;
    }

    void begin() {
        managers.values().forEach(em -> em.getTransaction().begin());
    }

    /** All of them speak before any of them is done, as in the server, where one commit ends them all. */
    void flush() {
        managers.values().forEach(EntityManager::flush);
        managers.values().forEach(em -> em.getTransaction().commit());
    }

    @Override
    public void close() {
        for (EntityManager em : managers.values()) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }
}
