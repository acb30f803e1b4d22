package org.earlybridge.training.planning.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a record is made from the fields of an object in a file. */
final class Shape {

    /** One component: what the file holds, what it is when left out (nothing when it must not be), and how it is kept. */
    record Part(int index, Type type, @Nullable Object absent, boolean mayBeNull, UnaryOperator<Object> kept) {

        boolean isOptional() {
            return absent != null;
        }
    }

    private final Constructor<?> maker;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            parts.put(components[at].getName(), part(at, components[at].getGenericType()));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            maker = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    Map<String, Part> parts() {
        return parts;
    }

    Object make(@Nullable Object[] values) {
        try {
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(maker + " refused what was read", e);
        }
    }

    private static Part part(int index, Type type) {
        if (type == OptionalInt.class) {
            return new Part(index, int.class, OptionalInt.empty(), false, value -> OptionalInt.of((Integer) value));
        }
        if (type == OptionalLong.class) {
            return new Part(index, long.class, OptionalLong.empty(), false, value -> OptionalLong.of((Long) value));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            Type inner = generic.getActualTypeArguments()[0];
            return new Part(index, inner, Optional.empty(), inner == String.class, Optional::of);
        }
        return new Part(index, type, null, false, value -> value);
    }
}
