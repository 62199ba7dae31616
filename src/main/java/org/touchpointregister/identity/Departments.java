package org.touchpointregister.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Refusal;

/** The structural units of the authorities. */
@Service
@Transactional
public class Departments {

    private final DepartmentRepository departments;

    Departments(DepartmentRepository departments) {
        this.departments = departments;
    }

    public Department require(UUID id) {
        return departments.findById(id).orElseThrow(() -> Refusal.missing("identity.noSuchDepartment"));
    }

    /** Finds by id or by code within the authority; refuses what is neither. */
    public Department require(AuthorityId authority, String idOrCode) {
        return departments
                .findByAuthorityAndCode(authority, idOrCode)
                .or(() -> departments.findByAuthorityOrderByName(authority).stream()
                        .filter(department -> department.id().toString().equals(idOrCode))
                        .findFirst())
                .orElseThrow(() -> Refusal.missing("identity.noSuchDepartment"));
    }

    public List<Department> of(AuthorityId authority) {
        return departments.findByAuthorityOrderByName(authority);
    }

    public List<Department> all() {
        return departments.findAll();
    }

    /** Founds a department; memberships may refer to it at once. */
    public Department add(Department department) {
        return departments.saveAndFlush(department);
    }
}
