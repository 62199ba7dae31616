package org.touchpointregister.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AuthorityIdConverter implements AttributeConverter<AuthorityId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AuthorityId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable AuthorityId convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new AuthorityId(value);
    }
}
