package org.touchpointregister.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class EditionNumberConverter implements AttributeConverter<EditionNumber, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable EditionNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable EditionNumber convertToEntityAttribute(@Nullable Integer value) {
        return value == null ? null : new EditionNumber(value);
    }
}
