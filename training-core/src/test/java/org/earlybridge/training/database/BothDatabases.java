package org.earlybridge.training.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.training.schema.Invariants;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test on each database; public so that other modules' tests can. */
public final class BothDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext test) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext test) {
        return Arrays.stream(Engine.values()).map(OnOne::new);
    }

    private record OnOne(Engine engine) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "on " + engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Lifecycle(engine));
        }
    }

    private record Lifecycle(Engine engine)
            implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return TestDatabase.on(engine);
        }

        /** Before anything is removed, and also when the test failed: a broken invariant may be why. */
        @Override
        public void afterTestExecution(ExtensionContext test) {
            TestDatabase.on(engine).endWork();
            List<Invariants.Broken> broken = TestDatabase.on(engine).brokenInvariants();
            if (!broken.isEmpty()) {
                AssertionError found = new AssertionError("on " + engine + " " + broken);
                test.getExecutionException().ifPresent(found::addSuppressed);
                throw found;
            }
        }

        @Override
        public void afterEach(ExtensionContext test) {
            TestDatabase.on(engine).empty();
        }
    }
}
