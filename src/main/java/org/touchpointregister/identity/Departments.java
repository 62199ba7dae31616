package org.touchpointregister.identity;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.NaturalOrder;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** The structural units of the authorities. */
@Service
@Transactional
public class Departments {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
    private static final int LONGEST_NAME = 300;

    private final DepartmentRepository departments;

    Departments(DepartmentRepository departments) {
        this.departments = departments;
    }

    public Department require(UUID id) {
        return departments.findById(id).orElseThrow(() -> Refusal.missing("identity.noSuchDepartment"));
    }

    /** Finds by id or by code within the authority, of a merged one its heir; refuses what is neither. */
    public Department require(AuthorityId authority, String idOrCode) {
        return departments.findByAuthority(authority).stream()
                .filter(one ->
                        one.code().equals(idOrCode) || one.id().toString().equals(idOrCode))
                .findFirst()
                .map(this::living)
                .orElseThrow(() -> Refusal.missing("identity.noSuchDepartment"));
    }

    /** The department itself, or its heir where it was merged. */
    public Department living(UUID id) {
        return living(require(id));
    }

    private Department living(Department department) {
        UUID heir = department.heirId();
        return heir == null ? department : require(heir);
    }

    /** The departments that work today, by name. */
    public List<Department> of(AuthorityId authority) {
        return departments.findByAuthorityAndHeirIdIsNull(authority).stream()
                .sorted(NaturalOrder.of(Department::name))
                .toList();
    }

    /** Merged ones too. */
    public List<Department> all() {
        return departments.findAll();
    }

    /** Founds a department under that code and name; refuses unfit ones and a code that is taken. */
    public Department found(AuthorityId authority, String code, String name) {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("code", "identity.wrong.code")));
        }
        if (departments.findByAuthorityAndCode(authority, code).isPresent()) {
            throw Refusal.ofFields(List.of(FieldSentence.of("code", "identity.wrong.codeTaken", code)));
        }
        return add(new Department(authority, code, freeName(authority, null, name)));
    }

    String freeName(AuthorityId authority, @Nullable Department self, String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.ofFields(
                    List.of(FieldSentence.of("name", "identity.wrong.name", Integer.toString(LONGEST_NAME))));
        }
        if (of(authority).stream()
                .anyMatch(other -> other != self && other.name().equalsIgnoreCase(name))) {
            throw Refusal.ofFields(List.of(FieldSentence.of("name", "identity.wrong.nameTaken", name)));
        }
        return name;
    }

    /** Founds a department; memberships may refer to it at once. */
    public Department add(Department department) {
        return departments.saveAndFlush(department);
    }
}
