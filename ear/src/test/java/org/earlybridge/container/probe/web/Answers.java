package org.earlybridge.container.probe.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/answers")
public class Answers extends Application {}
