package org.earlybridge.web.session;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.earlybridge.training.schema.Schema;

/** Runs before the first request: the tables must be right before anyone reads them. */
@WebListener
public class StartUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent started) {
        LOG.log(Level.INFO, "Database ready; {0} scripts ran.", Schema.bringUpToDate(database()));
    }

    @SuppressWarnings("BanJNDI") // the name is a constant of ours, never a user's
    private static DataSource database() {
        try {
            return InitialContext.doLookup("java:app/jdbc/training");
        } catch (NamingException e) {
            throw new IllegalStateException(
                    "the data source java:app/jdbc/training is missing from application.xml", e);
        }
    }
}
