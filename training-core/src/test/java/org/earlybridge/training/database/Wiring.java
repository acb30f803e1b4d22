package org.earlybridge.training.database;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the container does for a use case: makes it and what it has injected, each with the entity manager of the commit that
 * is under way. A test gives the few things that are its own, such as the clock and the caller.
 */
public final class Wiring {

    private final TestDatabase database;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private Wiring(TestDatabase database) {
        this.database = database;
    }

    public static Wiring over(TestDatabase database) {
        return new Wiring(database);
    }

    public <T> Wiring with(Class<T> type, T own) {
        made.put(type, own);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            T instance = make(type);
            made.put(type, instance);
            fill(instance, type);
            return instance;
        }
        return type.cast(known);
    }

    private static <T> T make(Class<T> type) {
        try {
            Constructor<T> plain = type.getDeclaredConstructor();
            plain.setAccessible(true);
            return plain.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a test must bring its own " + type.getName(), e);
        }
    }

    private void fill(Object instance, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            Object value = Modifier.isStatic(field.getModifiers()) ? null : valueOf(field);
            if (value != null) {
                put(instance, field, value);
            }
        }
    }

    private @Nullable Object valueOf(Field field) {
        PersistenceContext unit = field.getAnnotation(PersistenceContext.class);
        if (unit != null) {
            return database.em(unit.unitName());
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return null;
        }
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        return setting == null ? get(field.getType()) : setting.defaultValue();
    }

    private static void put(Object instance, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(instance, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " cannot be filled", e);
        }
    }
}
