package org.touchpointregister.regulation;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;

/** A regulation is shared by every request, so nobody may add to its lists. */
final class UnmodifiableLists extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription description, JsonDeserializer<?> plain) {
        return new StdDelegatingDeserializer<>(new Copy(type), type, plain);
    }

    private static final class Copy extends StdConverter<Object, List<Object>> {

        private final JavaType type;

        private Copy(JavaType type) {
            this.type = type;
        }

        @Override
        public List<Object> convert(Object list) {
            return List.copyOf((List<?>) list);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return type;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return type;
        }
    }
}
