export { GrpcServer } from './GrpcServer';
