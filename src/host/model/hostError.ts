/** An error as Excel reports it; `code` is what add-ins branch on. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (message = "The requested resource doesn't exist."): HostError =>
  new HostError('ItemNotFound', message, 404);

export const accessDenied = (message = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', message, 403);

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const insertDeleteConflict = (message: string): HostError => new HostError('InsertDeleteConflict', message, 409);

export const itemAlreadyExists = (message = 'The resource being created already exists.'): HostError =>
  new HostError('ItemAlreadyExists', message, 409);

export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${member}`, 501);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`);
