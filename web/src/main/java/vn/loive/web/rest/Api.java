package vn.loive.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, described at {@code /openapi}. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
