/** What the parts of the portal know of secrets, and what their files tell of people. */
@org.jspecify.annotations.NullMarked
package vn.loive.journeys.secrecy;
