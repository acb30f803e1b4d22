package org.earlybridge.web.session;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.earlybridge.training.demo.OpenDemo;
import org.earlybridge.training.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Runs before the first request: the tables must be right before anyone reads them, and the demo's keys open a demo only. */
@WebListener
public class StartUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    private OpenDemo demo;

    @Inject
    private Jobs jobs;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        nameTheCookie(started.getServletContext());
        DataSource database = database();
        LOG.log(Level.INFO, "Database ready; {0} scripts ran.", Schema.bringUpToDate(database));
        demo.in(database);
        jobs.start(Objects.requireNonNull(scheduler));
    }

    @Override
    public void contextDestroyed(ServletContextEvent ended) {
        jobs.stop();
    }

    private static void nameTheCookie(ServletContext site) {
        boolean https = Site.isHttps();
        SessionCookieConfig cookie = site.getSessionCookieConfig();
        cookie.setName(Site.cookie("eb-session", https));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setAttribute("SameSite", "Lax");
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
