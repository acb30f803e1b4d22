package org.earlybridge.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MappingInContainerIT {

    @Inject
    private Authorities authorities;

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.with(MappingInContainerIT.class);
    }

    @Test
    void both_councils_are_there_once_the_scripts_have_run() {
        List<String> names = authorities.on(LocalDate.of(2026, 10, 1)).stream()
                .map(Authority::name)
                .toList();
        assertEquals(List.of("Cambridgeshire County Council", "Peterborough City Council"), names);
    }
}
