package org.earlybridge.payments.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.payments.schema.Invariants;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test on each database. Each module says which database its tests take. */
public abstract class BothDatabases implements TestTemplateInvocationContextProvider {

    /** The class of the parameter by which a test takes it. */
    protected abstract Class<? extends OneDatabase> type();

    /** The same one for every test of this JVM. */
    protected abstract OneDatabase on(Engine engine);

    @Override
    public boolean supportsTestTemplate(ExtensionContext test) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext test) {
        return Arrays.stream(Engine.values()).map(engine -> new OnOne(this, engine));
    }

    private record OnOne(BothDatabases both, Engine engine) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "on " + engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Lifecycle(both, engine));
        }
    }

    private record Lifecycle(BothDatabases both, Engine engine)
            implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == both.type();
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return both.on(engine);
        }

        /** Before anything is removed, and also when the test failed: a broken invariant may be why. */
        @Override
        public void afterTestExecution(ExtensionContext test) {
            both.on(engine).endWork();
            List<Invariants.Broken> broken = both.on(engine).brokenInvariants();
            if (!broken.isEmpty()) {
                AssertionError found = new AssertionError("on " + engine + " " + broken);
                test.getExecutionException().ifPresent(found::addSuppressed);
                throw found;
            }
        }

        @Override
        public void afterEach(ExtensionContext test) {
            both.on(engine).empty();
        }
    }
}
