package org.touchpointregister.notification;

import org.springframework.data.jpa.repository.JpaRepository;

interface NotificationChoiceRepository extends JpaRepository<NotificationChoice, String> {}
